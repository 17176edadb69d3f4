import { contextBridge } from 'electron';
import type { HostBridge } from '../../src/shared/host/bridge.ts';
import { invoke, listen } from '../ipc/preload.ts';

contextBridge.exposeInMainWorld('salient', {
  info: () => invoke('shell:info'),
  choosePack: () => invoke('pack:choose'),
  savePdf: () => invoke('page:save-pdf'),
  onMenuCommand: (listener) => listen('menu:command', listener),
  wall: {
    presenting: (on) => invoke('wall:presenting', on),
    state: () => invoke('wall:state'),
    open: (display) => invoke('wall:open', display),
    close: () => invoke('wall:close'),
    swap: () => invoke('wall:swap'),
    identify: () => invoke('wall:identify'),
    onChange: (listener) => listen('wall:changed', listener),
  },
} satisfies HostBridge);
