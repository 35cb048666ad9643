/** Whether a number format shows a date or time: d, m, y, h or s outside quotes, brackets, escapes and padding. */
export const isDatumcode = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*][^]?/g, ''));
