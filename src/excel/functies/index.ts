/** The entry that the page loads first: no React, no pane, only what formulas need. */
import { koppelFuncties } from './koppel';

// without office.js there is no Excel to answer; the page says so itself
if (typeof CustomFunctions !== 'undefined') koppelFuncties();
