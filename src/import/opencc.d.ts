/** Types for the one table of opencc-js that is used: pairs of a traditional character and its simplified ones, `萬 万|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
