/**
 * Text that can stand in any format: a line break is a space; what XML cannot hold, and marks that turn the direction of
 * writing, are made visible as U+FFFD. Nothing in it is markup or a formula.
 */
export const leesbaar = (t: string): string => t.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '\ufffd');
