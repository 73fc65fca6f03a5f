import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { OneOf } from './fields.tsx';

/** Of whom it is said, where the claim is before more than one; else nothing to ask. */
export function WhoDecided(props: {
  readonly detail: CaseDetail;
  readonly label: string;
  readonly value: OutsideRoute | null;
  readonly onChange: (whom: OutsideRoute) => void;
}) {
  const { say } = useSpeaker();
  const { filedWith } = props.detail;
  const value = props.value ?? filedWith.at(-1);
  if (filedWith.length < 2 || value === undefined) return null;
  return (
    <OneOf
      label={props.label}
      value={value}
      data={filedWith.map((whom) => ({ value: whom, label: say(`cases.whom.${whom}`) }))}
      onChange={props.onChange}
    />
  );
}

/** What the event says of it: whoever was chosen, else the last that has it; nothing where nobody has. */
export function chosen(
  whom: OutsideRoute | null,
  { filedWith }: Pick<CaseDetail, 'filedWith'>,
): { readonly with?: OutsideRoute } {
  const by = whom ?? filedWith.at(-1);
  return by === undefined ? {} : { with: by };
}
