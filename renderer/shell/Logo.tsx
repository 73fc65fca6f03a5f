import classes from './Logo.module.css';

/** Two receipts, one behind the other, and the way back. */
export function Logo() {
  return (
    <svg className={classes['logo']} viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <rect className={classes['back']} x="10" y="3" width="14" height="18" rx="3" />
      <rect className={classes['front']} x="4" y="7" width="14" height="18" rx="3" />
      <path className={classes['way']} d="m10.5 12-3 3 3 3M7.75 15h6.5" />
    </svg>
  );
}
