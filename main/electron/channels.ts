/** The names of the few messages between the page's preload script and the main process. */
export const CHANNELS = {
  call: 'recoup:call',
  upload: 'recoup:upload',
  cancel: 'recoup:cancel',
  profile: 'recoup:profile',
  event: 'recoup:event',
  /** Whether the page hears wishes from now on. */
  hears: 'recoup:hears',
  wish: 'recoup:wish',
  /** The page asks for the folder of the backups to be shown. */
  showBackups: 'recoup:show-backups',
} as const;
