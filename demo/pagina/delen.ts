const DELEN = ['boven', 'lint', 'formulebalk', 'raster', 'tabs', 'venster'] as const;

const FOCUSBAAR = 'button:not(:disabled):not([tabindex="-1"]), input:not([hidden]), select, [tabindex="0"], iframe';

/** F6: the keyboard goes to the next part of the screen, or with Shift to the one before, as in Excel. */
export const naarVolgendDeel = (terug: boolean): void => {
  const delen = DELEN.map((d) => document.querySelector<HTMLElement>(`[data-deel="${d}"]`)).filter((d): d is HTMLElement => d !== null && !d.hidden);
  const nu = delen.findIndex((d) => d.contains(document.activeElement));
  for (let i = 1; i <= delen.length; i++) {
    const deel = delen[(nu + (terug ? -i : i) + 2 * delen.length) % delen.length];
    const doel = deel?.matches('[tabindex="0"]') === true ? deel : deel?.querySelector<HTMLElement>(FOCUSBAAR);
    if (!doel) continue;
    doel.focus();
    return;
  }
};
