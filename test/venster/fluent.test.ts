import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLUENTBESTAND, fluentbestand } from '../../tools/fluent';

// After a change of a style sheet, or of Fluent: `npm run documenten` writes it anew.
test("the pane's tokens are Fluent's own, all that its style sheets name and no more", () => {
  expect(readFileSync(join(process.cwd(), FLUENTBESTAND), 'utf8')).toBe(fluentbestand());
  expect(fluentbestand()).toMatch(/\.ibt \{.* --colorNeutralForeground1: #242424;/);
  expect(fluentbestand()).toMatch(/\.ibt--donker \{.* --colorNeutralForeground1: #ffffff;/);
});
