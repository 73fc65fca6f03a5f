import { NativeSelect } from '@mantine/core';

import { TEXT_ENCODINGS, type TextEncoding } from '../../shared/layout.ts';
import { useSpeaker } from '../app/Language.tsx';
import { encodingName } from '../import/reading.ts';

/** In which encoding the letters of a text were read, and the others that they may be in. */
export function EncodingChoice(props: {
  readonly encoding: string;
  readonly choose: (encoding: TextEncoding) => void;
}) {
  const { say } = useSpeaker();
  const { encoding } = props;
  const found = TEXT_ENCODINGS.find((each) => each === encoding);
  return (
    <NativeSelect
      maw={360}
      label={say('layout.encoding')}
      description={say('layout.encodingHint')}
      value={encoding}
      data={[
        ...(found ? [] : [{ value: encoding, label: encodingName(encoding) }]),
        ...TEXT_ENCODINGS.map((each) => ({ value: each, label: encodingName(each) })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        const next = TEXT_ENCODINGS.find((each) => each === chosen);
        if (next) props.choose(next);
      }}
    />
  );
}
