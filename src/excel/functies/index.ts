/** The entry that the page loads first: no React, no pane, only what formulas need. */
import { koppelFuncties } from './koppel';

koppelFuncties();
