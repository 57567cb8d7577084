import './shell/older-browsers';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { noteActs } from './api/attended';
import { App } from './app';
import { nonceOf, nonceEveryStyle } from './shell/nonce';
import './shell/base.css';

// A page that was open over a release asks for a part that is gone: it is read anew, but not over and over where the server is away.
addEventListener('vite:preloadError', (event) => {
  const [name, minute] = ['anjian.read-anew', 60_000];
  if (Date.now() - Number(sessionStorage.getItem(name)) < minute) return;
  sessionStorage.setItem(name, String(Date.now()));
  event.preventDefault();
  location.reload();
});

noteActs();
nonceEveryStyle(nonceOf(document));
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
