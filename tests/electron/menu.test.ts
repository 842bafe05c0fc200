// The menu, read as data.
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate, SAVE_COPY } from '../../electron/menu.ts';

function open(platform = 'linux') {
  const actions = {
    openRecord: vi.fn(),
    saveCopy: vi.fn(),
    showRecords: vi.fn(),
    chooseTheme: vi.fn(),
    showAbout: vi.fn(),
  };
  return { actions, menu: menuTemplate(actions, platform) };
}

const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

describe.each(['linux', 'win32', 'darwin'])('on %s', (platform) => {
  const { menu, actions } = open(platform);
  const items = flat(menu);

  test('every item does something', () => {
    const dead = items.filter(
      ({ role, submenu, type, click }) => !role && !submenu && type !== 'separator' && !click,
    );
    expect(dead).toEqual([]);
  });

  test('every action is in it once, the themes three times', () => {
    for (const item of items) (item.click as (() => void) | undefined)?.();
    for (const action of [actions.openRecord, actions.saveCopy, actions.showRecords, actions.showAbout])
      expect(action).toHaveBeenCalledTimes(1);
    expect(actions.chooseTheme.mock.calls.flat()).toEqual(['system', 'day', 'night']);
  });

  test('no two items of a list share a letter, and no two a key', () => {
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { submenu } of [{ submenu: menu }, ...items]) {
      if (!Array.isArray(submenu)) continue;
      const letters = submenu.flatMap(({ label }) => /&(\w)/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  test('zoom, full screen and copying are there', () => {
    const roles = items.flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(
      expect.arrayContaining(['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', 'editMenu', 'help']),
    );
    expect(roles).toContain(platform === 'darwin' ? 'appMenu' : 'quit');
    expect(roles).not.toContain('toggleDevTools');
  });
});

test('a copy is offered only while there is something to copy', () => {
  const item = flat(open().menu).find(({ id }) => id === SAVE_COPY);
  expect(item?.enabled).toBe(false);
});
