// Starts the page: settings, the link to the host, React. A wall is the same page with another sheet.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, FIRST } from './App.tsx';
import { chooseLink, inHash, isWallAddress, keptToken } from './links/choose-link.ts';
import { later } from './parts/later.tsx';
import { whole } from './screens/session/exercise-screens.tsx';
import { startSessionClient } from './session-client.ts';
import { applySettings } from './settings.ts';
import { LANGUAGE, languageTag } from './text/language.ts';

const WallPage = later(() => import('./screens/wall/WallPage.tsx').then((file) => file.WallPage), whole);

document.documentElement.lang = languageTag(LANGUAGE);
const isWall = isWallAddress(location.search);
if (isWall) document.documentElement.dataset['theme'] = 'wall';
else applySettings();
// With a token from before it is the host who knows what comes.
if (!isWall && (window.backfill !== undefined || inHash().key !== null)) void FIRST.start();
else if (!isWall && keptToken() === null) void FIRST.join();
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const client = startSessionClient(chooseLink(window.backfill));
createRoot(root).render(
  <StrictMode>
    {isWall ? <WallPage client={client} /> : <App client={client} bridge={window.backfill} />}
  </StrictMode>,
);
