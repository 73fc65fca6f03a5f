import type { MenuItemConstructorOptions } from 'electron';

import type { Theme } from '../../shared/contract/app.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';

/** What the menu shows of the app. */
export interface MenuState {
  readonly speaker: Speaker;
  readonly theme: Theme;
  readonly recent: readonly { readonly import: number; readonly name: string }[];
  /** Whether something was saved that its folder can show. */
  readonly saved: boolean;
}

export interface MenuDeeds {
  readonly addStatements: () => void;
  readonly go: (hash: string) => void;
  readonly showSaved: () => void;
  readonly showData: () => void;
  readonly print: () => void;
  readonly setTheme: (theme: Theme) => void;
  readonly toggleBlur: () => void;
  readonly lock: () => void;
  readonly showKeys: () => void;
  readonly makeReport: () => void;
  readonly showAbout: () => void;
}

export interface MenuPlace {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
}

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const SCREENS: readonly (readonly [MessageId, string])[] = [
  ['common.review', '#/review'],
  ['common.timeline', '#/timeline'],
  ['common.cases', '#/cases'],
  ['common.subscriptions', '#/subscriptions'],
  ['common.imports', '#/imports'],
  ['common.guide', '#/guide'],
];

/** The whole menu in the person's language, with the shortcuts of the system. */
export function menuTemplate(state: MenuState, deeds: MenuDeeds, place: MenuPlace): Item[] {
  const mac = place.platform === 'darwin';
  const say = (id: MessageId): string => state.speaker.say(id);
  return [
    ...(mac ? [appMenu(say, deeds)] : []),
    { label: say('desktop.file'), submenu: fileMenu(state, deeds, mac) },
    { label: say('desktop.edit'), submenu: editMenu(say, mac) },
    { label: say('desktop.view'), submenu: viewMenu(state, deeds, place) },
    { label: say('desktop.go'), submenu: goMenu(say, deeds, mac) },
    ...(mac ? [windowMenu(say)] : []),
    { label: say('desktop.help'), role: 'help', submenu: helpMenu(say, deeds, mac) },
  ];
}

type Say = (id: MessageId) => string;

function appMenu(say: Say, deeds: MenuDeeds): Item {
  return {
    label: say('common.appName'),
    submenu: [
      { label: say('desktop.about'), click: deeds.showAbout },
      LINE,
      settings(say, deeds),
      LINE,
      { label: say('desktop.services'), role: 'services' },
      LINE,
      { label: say('desktop.hide'), role: 'hide' },
      { label: say('desktop.hideOthers'), role: 'hideOthers' },
      { label: say('desktop.showAll'), role: 'unhide' },
      LINE,
      { label: say('desktop.quit'), role: 'quit' },
    ],
  };
}

function fileMenu({ speaker, recent, saved }: MenuState, deeds: MenuDeeds, mac: boolean): Item[] {
  const say: Say = (id) => speaker.say(id);
  const records = recent.map(({ name, import: id }): Item => {
    // An ampersand would be read as the mark of a shortcut.
    return { label: name.replaceAll('&', '&&'), click: () => deeds.go(`#/imports/${id}`) };
  });
  return [
    { label: say('desktop.addStatements'), accelerator: 'CmdOrCtrl+O', click: deeds.addStatements },
    {
      label: say('desktop.recent'),
      submenu: records.length > 0 ? records : [{ label: say('desktop.noRecent'), enabled: false }],
    },
    LINE,
    { label: say('desktop.showSaved'), enabled: saved, click: deeds.showSaved },
    { label: say('desktop.showData'), click: deeds.showData },
    LINE,
    { label: say('lock.now'), accelerator: 'CmdOrCtrl+Shift+L', click: deeds.lock },
    LINE,
    { label: say('desktop.print'), accelerator: 'CmdOrCtrl+P', click: deeds.print },
    LINE,
    mac
      ? { label: say('desktop.closeWindow'), role: 'close' }
      : { label: say('desktop.quit'), role: 'quit', accelerator: 'Ctrl+Q' },
  ];
}

function editMenu(say: Say, mac: boolean): Item[] {
  return [
    { label: say('desktop.undo'), role: 'undo' },
    { label: say('desktop.redo'), role: 'redo', accelerator: mac ? 'Shift+Cmd+Z' : 'Ctrl+Y' },
    LINE,
    { label: say('desktop.cut'), role: 'cut' },
    { label: say('desktop.copy'), role: 'copy' },
    { label: say('desktop.paste'), role: 'paste' },
    { label: say('desktop.selectAll'), role: 'selectAll' },
  ];
}

function viewMenu({ speaker, theme }: MenuState, deeds: MenuDeeds, place: MenuPlace): Item[] {
  const say: Say = (id) => speaker.say(id);
  const themes = THEMES.map((name): Item => ({
    label: say(`settings.theme.${name}`),
    type: 'radio',
    checked: name === theme,
    click: () => deeds.setTheme(name),
  }));
  const tools: Item[] = place.packaged
    ? []
    : [LINE, { label: say('desktop.devTools'), role: 'toggleDevTools' }];
  return [
    { label: say('desktop.zoomIn'), role: 'zoomIn' },
    { label: say('desktop.zoomOut'), role: 'zoomOut' },
    { label: say('desktop.zoomReset'), role: 'resetZoom' },
    LINE,
    { label: say('settings.theme'), submenu: themes },
    { label: say('common.key.blur'), click: deeds.toggleBlur },
    LINE,
    { label: say('desktop.fullScreen'), role: 'togglefullscreen' },
    ...tools,
  ];
}

function goMenu(say: Say, deeds: MenuDeeds, mac: boolean): Item[] {
  const screens = SCREENS.map(([label, hash], index): Item => ({
    label: say(label),
    accelerator: `CmdOrCtrl+${index + 1}`,
    click: () => deeds.go(hash),
  }));
  return mac ? screens : [...screens, LINE, settings(say, deeds)];
}

function settings(say: Say, deeds: MenuDeeds): Item {
  return {
    label: say('common.settings'),
    accelerator: 'CmdOrCtrl+,',
    click: () => deeds.go('#/settings'),
  };
}

function windowMenu(say: Say): Item {
  return { label: say('desktop.window'), role: 'windowMenu' };
}

function helpMenu(say: Say, deeds: MenuDeeds, mac: boolean): Item[] {
  return [
    { label: say('desktop.keys'), click: deeds.showKeys },
    { label: say('desktop.report'), click: deeds.makeReport },
    ...(mac ? [] : [LINE, { label: say('desktop.about'), click: deeds.showAbout }]),
  ];
}
