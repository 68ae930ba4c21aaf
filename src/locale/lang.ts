/** The languages that crp speaks. */
export type Lang = 'zh' | 'en';
