// A window that is a wall: what the host last told it, or a calm sheet while there is nothing to show.
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { SessionClient } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { useSession } from '../../use-session.ts';
import { WallNotice } from './WallNotice.tsx';
import { WallScreen } from './WallScreen.tsx';

export function WallPage({ client }: { readonly client: SessionClient }) {
  const { link, closedWhy, session, view, content } = useSession(client);
  const name = session?.name;
  useEffect(() => {
    document.title = name === undefined ? say('wall.title') : say('session.title', { name });
  }, [name]);
  return (
    <I18nProvider locale="en-GB">
      {closedWhy !== null ? (
        <WallNotice title={say('wall.closed.title')} text={say('wall.closed.text')} />
      ) : link === 'reconnecting' ? (
        <WallNotice title={say('wall.reconnecting.title')} text={say('wall.reconnecting.text')} />
      ) : session === undefined ? (
        <WallNotice title={say('link.connecting')} />
      ) : session === null ? (
        <WallNotice title={say('wall.idle.title')} text={say('wall.idle.text')} />
      ) : view?.audience === 'wall' && content !== null ? (
        <WallScreen view={view} content={content} name={session.name} wayIn={session.wayIn} />
      ) : (
        <WallNotice title={say('session.opening')} />
      )}
    </I18nProvider>
  );
}
