/** The words of the renderers: what a page says about itself. */
import type { RendererWords } from '../renderers/words.ts';
import type { Lang } from './lang.ts';

/**
 * @example
 * rendererWords.zh.hidden(['角色', '万元'], ['--width 100', '-o gaps.csv']) // '未显示：角色、万元。全部列：--width 100 或 -o gaps.csv'
 * @example
 * rendererWords.en.hidden(['Role'], ['--width 100']) // 'Not shown: Role. All columns: --width 100'
 */
export const rendererWords: Record<Lang, RendererWords> = {
  zh: {
    none: '没有',
    hidden: (labels, ways) => `未显示：${labels.join('、')}。全部列：${ways.join(' 或 ')}`,
  },
  en: {
    none: 'None',
    hidden: (labels, ways) => `Not shown: ${labels.join(', ')}. All columns: ${ways.join(' or ')}`,
  },
};
