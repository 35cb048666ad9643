/** Sentences as a report could have them, in our own words, about the published half-years: one a line, each by itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from './toetshulp';

const lees = (naam: string): readonly string[] => readFileSync(join(__dirname, naam), 'utf8').trim().split('\n');

test.each(lees('zinnen-fout.txt'))('contradicts a table: %s', (zin) => {
  expect(codes(zin).filter((code) => code !== 'BEGINSTAND')).not.toEqual([]);
});

test.each(lees('zinnen-goed.txt'))('agrees, or is about something else: %s', (zin) => {
  expect(codes(zin).filter((code) => code !== 'BEGINSTAND')).toEqual([]);
});
