import type { ReactNode } from 'react';

import classes from './icons.module.css';

/** Line drawings on a 20 px field, all of one hand. Always beside words or a name for screen readers. */
const DRAWINGS = {
  timeline: <path d="M3 5h14M3 10h9M3 15h12" />,
  review: (
    <path d="M4 3.75h12a.75.75 0 0 1 .75.75v11a.75.75 0 0 1-.75.75H4a.75.75 0 0 1-.75-.75v-11A.75.75 0 0 1 4 3.75ZM6.5 10.25l2.25 2.25 4.75-5" />
  ),
  regular: (
    <path d="M16 8.5A6.25 6.25 0 0 0 4.6 6.75M4 11.5a6.25 6.25 0 0 0 11.4 1.75M4.25 3.5v3.5h3.5M15.75 16.5V13h-3.5" />
  ),
  imports: (
    <path d="M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 13v2.5a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5V13" />
  ),
  guide: (
    <path d="M10 5.25C8.5 4.1 6.1 3.6 3.25 3.75v11.5c2.85-.15 5.25.35 6.75 1.5 1.5-1.15 3.9-1.65 6.75-1.5V3.75C13.9 3.6 11.5 4.1 10 5.25Zm0 0v11.5" />
  ),
  settings: <path d="M3 6h7m5 0h2M3 14h2m5 0h7M12.5 3.75v4.5M7.5 11.75v4.5" />,
  cases: (
    <path d="M3.5 6.5h13a.75.75 0 0 1 .75.75v8a.75.75 0 0 1-.75.75h-13a.75.75 0 0 1-.75-.75v-8a.75.75 0 0 1 .75-.75ZM7.25 6.5v-1a1.25 1.25 0 0 1 1.25-1.25h3a1.25 1.25 0 0 1 1.25 1.25v1M2.75 10.5h14.5" />
  ),
  calendar: (
    <path d="M4 4.5h12a.75.75 0 0 1 .75.75v10.5a.75.75 0 0 1-.75.75H4a.75.75 0 0 1-.75-.75V5.25A.75.75 0 0 1 4 4.5ZM3.25 8.5h13.5M7 3v3M13 3v3" />
  ),
  letter: (
    <path d="M3.5 5h13a.75.75 0 0 1 .75.75v8.5a.75.75 0 0 1-.75.75h-13a.75.75 0 0 1-.75-.75v-8.5A.75.75 0 0 1 3.5 5ZM3 6l7 5.25L17 6" />
  ),
  talk: (
    <path d="M4 4h12a.75.75 0 0 1 .75.75v8a.75.75 0 0 1-.75.75H9.5L5.75 16.5v-3H4a.75.75 0 0 1-.75-.75v-8A.75.75 0 0 1 4 4Z" />
  ),
  clip: (
    <path d="m14.5 9-5.2 5.2a3 3 0 0 1-4.25-4.25l6-6a2 2 0 0 1 2.85 2.85l-5.85 5.8a1 1 0 0 1-1.4-1.4L11.5 6.4" />
  ),
  copy: <path d="M7.5 7.5v-3h8.75v8.75h-3M3.75 7.5h9v8.75h-9Z" />,
  search: <path d="M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.5-1.5L17 17" />,
  add: <path d="M10 4v12M4 10h12" />,
  file: <path d="M5 2.75h6.5L16 7.25v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-12.5a1 1 0 0 1 1-1ZM11.25 3v4.5h4.5" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  info: <path d="M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5ZM10 9.25v4.5M10 6.5h.01" />,
  differs: <path d="M4 7.5h12M4 12.5h12M12.5 4l-5 12" />,
  chevron: <path d="m7.5 5 5 5-5 5" />,
  back: <path d="m12.5 5-5 5 5 5" />,
  undo: <path d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8" />,
  keyboard: (
    <path d="M3 5.5h14a.5.5 0 0 1 .5.5v8.5a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5V6a.5.5 0 0 1 .5-.5ZM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M7 12h6" />
  ),
  language: (
    <path d="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM2.75 10h14.5M10 2.5c2.2 2 3 4.6 3 7.5s-.8 5.5-3 7.5c-2.2-2-3-4.6-3-7.5s.8-5.5 3-7.5Z" />
  ),
  sun: (
    <path d="M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.35 4.35l1.05 1.05M14.6 14.6l1.05 1.05M15.65 4.35 14.6 5.4M5.4 14.6l-1.05 1.05" />
  ),
  moon: <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" />,
  lock: (
    <path d="M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM7 9V6.5a3 3 0 0 1 6 0V9" />
  ),
  warning: <path d="M10 3.25 17.5 16.5h-15L10 3.25ZM10 8.5v3.5M10 14.25h.01" />,
  pen: <path d="m4 13.5-.75 3.25L6.5 16l9-9L13 4.5l-9 9Z" />,
  sample: <path d="M3.5 6.5h13M3.5 6.5v9a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-9L14.5 3.5h-9L3.5 6.5ZM8 10h4" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: 14 | 16 | 20 | 28 }) {
  return (
    <svg className={classes['icon']} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}
