import { contextBridge } from 'electron';
import type { HostBridge } from '../../src/shared/host/bridge.ts';
import { invoke, listen } from '../ipc/preload.ts';

contextBridge.exposeInMainWorld('salient', {
  info: () => invoke('shell:info'),
  choosePack: () => invoke('pack:choose'),
  savePdf: () => invoke('page:save-pdf'),
  onMenuCommand: (listener) => listen('menu:command', listener),
} satisfies HostBridge);
