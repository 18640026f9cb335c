/** In the order of their code units, which is the same in every place and language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
