import type { Input } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { cases, guide, IMPORTS, review, SETTINGS, SUBSCRIPTIONS, timeline } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { toggleBlur } from '../app/privacy.ts';
import { LANGUAGE_NAMES } from '../app/languageNames.ts';
import { askToOpenCase } from '../cases/openCase.ts';
import { useImportDeeds } from '../import/Importing.tsx';
import { useLockNow } from '../lock/useLock.ts';
import type { IconName } from '../ui/icons.tsx';
import { showKeys } from './Keys.tsx';
import { useProfile } from './profile.ts';

/** Something the palette can do. */
export interface Deed {
  readonly group: MessageId;
  readonly label: string;
  /** Further words by which it is found; the other language's among them. */
  readonly alsoCalled: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** All that the palette offers, in the order it offers it. */
export function useDeeds(info: AppInfo): readonly Deed[] {
  const speaker = useSpeaker();
  const { go } = useRoute();
  const { choose } = useImportDeeds();
  const profile = useProfile();
  const lockNow = useLockNow();
  const settings = useCommand('settings.change');
  const change = (input: Input<'settings.change'>) => () => settings.mutate(input);
  const to = (label: MessageId, alsoCalled: string, icon: IconName, run: () => void): Deed => ({
    group: 'common.group.go',
    label: speaker.say(label),
    alsoCalled,
    icon,
    run,
  });
  const deed = (label: string, alsoCalled: string, icon: IconName, run: () => void): Deed => ({
    group: 'common.group.do',
    label,
    alsoCalled,
    icon,
    run,
  });
  const theme = (name: 'system' | 'light' | 'dark', alsoCalled: string, icon: IconName): Deed =>
    deed(
      `${speaker.say('settings.theme')}: ${speaker.say(`settings.theme.${name}`)}`,
      alsoCalled,
      icon,
      change({ theme: name }),
    );
  const sample = info.profile === 'sample';
  return [
    to('common.review', 'review flags queue decide 이중 청구 확인 검토', 'review', () => go(review())),
    to('common.timeline', 'timeline charges 이용내역', 'timeline', () => go(timeline())),
    to('common.paletteFlagged', 'flagged doubled twice 이중 청구', 'timeline', () =>
      go(timeline({ flagged: true })),
    ),
    to('common.cases', 'cases refunds disputes deadlines 환불 건 이의제기 차지백 기한', 'cases', () =>
      go(cases()),
    ),
    to('common.subscriptions', 'subscriptions regular recurring cancel 정기 결제 구독 해지', 'regular', () =>
      go(SUBSCRIPTIONS),
    ),
    to('common.imports', 'imports files accounts undo 파일 계좌 되돌리기', 'imports', () => go(IMPORTS)),
    to('common.guide', 'guide help how refund chargeback steps 가이드 안내 방법 도움말 환불', 'guide', () =>
      go(guide()),
    ),
    to('common.settings', 'settings privacy 설정', 'settings', () => go(SETTINGS)),
    deed(speaker.say('common.addStatements'), 'import open file csv ofx 가져오기 파일', 'add', choose),
    deed(speaker.say('cases.openByHand'), 'open case by hand new 환불 건 만들기', 'cases', () =>
      askToOpenCase({}),
    ),
    speaker.language === 'ko'
      ? deed(LANGUAGE_NAMES.en, 'language 언어 영어', 'language', change({ language: 'en' }))
      : deed(LANGUAGE_NAMES.ko, 'language korean 언어', 'language', change({ language: 'ko' })),
    theme('light', 'light theme bright 밝게 테마', 'sun'),
    theme('dark', 'dark theme night 어둡게 테마', 'moon'),
    theme('system', 'system theme auto 시스템 테마', 'settings'),
    sample
      ? deed(speaker.say('common.leaveSample'), 'leave sample 예시', 'sample', () => profile.open('own'))
      : deed(speaker.say('common.trySample'), 'sample demo 예시', 'sample', () => profile.open('sample')),
    deed(speaker.say('common.key.blur'), 'blur privacy hide 흐리게 가리기 개인정보', 'lock', toggleBlur),
    deed(speaker.say('lock.now'), 'lock passphrase encrypt 잠금 암호 잠그기', 'lock', lockNow),
    deed(speaker.say('common.keys'), 'keyboard shortcuts help 단축키 도움말', 'keyboard', showKeys),
  ];
}
