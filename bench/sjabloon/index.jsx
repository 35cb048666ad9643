import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Venster } from './Venster';

const wortel = createRoot(document.getElementById('venster'));

Office.onReady(() => {
  wortel.render(
    <FluentProvider theme={webLightTheme}>
      <Venster />
    </FluentProvider>,
  );
});
