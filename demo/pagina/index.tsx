import { createRoot } from 'react-dom/client';
import { Pagina } from './Pagina';

const wortel = document.getElementById('wortel');
if (wortel) createRoot(wortel).render(<Pagina />);
