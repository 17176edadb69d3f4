import { app } from './app.ts';
import { unsupported } from './unsupported.ts';

interface Template {
  id?: string;
  label?: string;
  role?: string;
  click?: () => void;
  submenu?: Template[];
}

class MenuItem {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly submenu: Menu | undefined;
  readonly #template: Template;

  constructor(template: Template) {
    this.#template = template;
    this.id = template.id;
    this.label = template.label;
    this.submenu = template.submenu && Menu.buildFromTemplate(template.submenu);
  }

  click(): void {
    const { click, role } = this.#template;
    if (click) click();
    else if (role === 'quit') app.quit();
    else throw unsupported(`menu role ${role}`);
  }
}

let applicationMenu: Menu | null = null;

export class Menu {
  readonly items: MenuItem[];
  private constructor(items: MenuItem[]) {
    this.items = items;
  }
  static buildFromTemplate = (template: Template[]) => new Menu(template.map((item) => new MenuItem(item)));
  static getApplicationMenu = () => applicationMenu;
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
