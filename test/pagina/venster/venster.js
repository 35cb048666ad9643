/** A pane of a few lines: enough to see the real office.js work on the page's own Excel. */
/* global Office, Excel, CustomFunctions */
const zet = (id, tekst) => { document.getElementById(id).textContent = tekst; };

const meldSelectie = () => Excel.run({ delayForCellEdit: true }, async (context) => {
  const bereik = context.workbook.getSelectedRange();
  bereik.load('address,values');
  await context.sync();
  zet('selectie', `${bereik.address} ${JSON.stringify(bereik.values)}`);
});

CustomFunctions.associate('PLUS', (een, twee) => een + twee);

Office.onReady(async (info) => {
  try {
    zet('stand', `klaar ${info.host} ${info.platform}`);
    Office.actions.associate('beoordeel', async (gebeurtenis) => {
      await Excel.run(async (context) => {
        const cel = context.workbook.worksheets.getActiveWorksheet().getRange('L6');
        cel.values = [[3]];
        cel.format.fill.color = '#F4B183';
        await context.sync();
      });
      gebeurtenis.completed();
    });
    Office.actions.associate('toelichting', async (gebeurtenis) => {
      await Office.addin.showAsTaskpane();
      gebeurtenis.completed();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(meldSelectie);
      await context.sync();
    });
    await meldSelectie();
  } catch (fout) {
    zet('stand', `fout ${fout.message}`);
  }
});
