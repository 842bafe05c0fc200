// Starts the page: settings, the link to the host, React.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { chooseLink } from './links/choose-link.ts';
import { startSessionClient } from './session-client.ts';
import { applySettings } from './settings.ts';
import { LANGUAGE, languageTag } from './text/language.ts';

applySettings();
document.documentElement.lang = languageTag(LANGUAGE);
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App client={startSessionClient(chooseLink(window.backfill))} bridge={window.backfill} />
  </StrictMode>,
);
