import type { CaseNotice } from '../../shared/case/limits.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './Notices.module.css';
import { Source } from './Source.tsx';

/** What to beware of stands open; what is only worth knowing is folded away. */
export function Notices({ notices }: { readonly notices: readonly CaseNotice[] }) {
  const { say } = useSpeaker();
  const warnings = notices.filter(({ tone }) => tone === 'warn');
  const rest = notices.filter(({ tone }) => tone === 'info');
  return (
    <div className={classes['notices']}>
      {warnings.length > 0 && <NoticeList notices={warnings} />}
      {rest.length > 0 && (
        <details>
          <summary className={classes['fold']}>
            <Icon name="chevron" size={14} />
            {say('cases.notices', { count: rest.length })}
          </summary>
          <NoticeList notices={rest} />
        </details>
      )}
    </div>
  );
}

function NoticeList({ notices }: { readonly notices: readonly CaseNotice[] }) {
  const { tell } = useSpeaker();
  return (
    <ul className={classes['list']}>
      {notices.map((notice) => (
        <li key={notice.id} className={classes['notice']} data-tone={notice.tone}>
          <Icon name={notice.tone === 'warn' ? 'warning' : 'info'} size={16} />
          <div>
            <span>{tell(notice.say)}</span>
            {notice.source && <Source source={notice.source} about={tell(notice.say)} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
