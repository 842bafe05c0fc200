// `Menu`: the app's own items, which a spec can find and click.
import { strict } from './recorder.ts';

interface Item {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  enabled?: boolean;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
}

class StandInMenu {
  readonly items: readonly (Omit<Item, 'submenu'> & { readonly submenu?: StandInMenu })[];

  constructor(template: readonly Item[]) {
    this.items = template.map(({ submenu, ...item }) => ({
      enabled: true,
      ...item,
      ...(submenu && { submenu: new StandInMenu(submenu) }),
    }));
  }

  getMenuItemById(id: string): StandInMenu['items'][number] | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

let applicationMenu: StandInMenu | null = null;

export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly Item[]) => strict('menu', new StandInMenu(template)),
  setApplicationMenu: (menu: StandInMenu | null) => void (applicationMenu = menu),
  getApplicationMenu: () => applicationMenu,
});
