import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

import modal from './Modal.module.css';

const teal: MantineColorsTuple = [
  '#e3f1ef', '#c9e4e0', '#9fcfc8', '#6cc9be', '#43a79c',
  '#228b80', '#127970', '#0b6660', '#08534e', '#053e3a',
]; // prettier-ignore

/** Greys with a slight warmth: paper, not steel. */
const gray: MantineColorsTuple = [
  '#f7f6f3', '#f1efea', '#e7e4dd', '#dad6cd', '#c9c5bc',
  '#a19c91', '#7c776c', '#6a665d', '#3d3a34', '#24221e',
]; // prettier-ignore

const dark: MantineColorsTuple = [
  '#ece9e2', '#cfcbc1', '#a8a398', '#7d786d', '#4c4942',
  '#34322d', '#282723', '#1f1e1b', '#1a1917', '#171614',
]; // prettier-ignore

const fontFamily =
  '"Pretendard Variable", Pretendard, -apple-system, "Segoe UI", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif';
const fontFamilyMonospace =
  'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Noto Sans Mono CJK KR", "D2Coding", monospace';

/** Sizes 12 / 13 / 14 / 16 / 20 / 28 and a grid of 4 px; weight does more than size. */
export const theme = createTheme({
  colors: { teal, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: accentByTheme,
  black: '#24221e',
  fontFamily,
  fontFamilyMonospace,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: {
    fontFamily,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.35' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // A tick is as dark as the words on the accent where that is light.
    Checkbox: { defaultProps: { iconColor: 'var(--recoup-on-accent)' } },
    Modal: {
      classNames: { title: modal['title'] ?? '', content: modal['content'] ?? '' },
      defaultProps: {
        // Gone at once: while it fades it would swallow the keys that are pressed next.
        transitionProps: { duration: 120, exitDuration: 0 },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { transitionProps: { duration: 120 } } },
  },
});

/** What is filled with the accent has white words in light and dark ones in dark. */
function accentByTheme(input: Parameters<VariantColorsResolver>[0]): ReturnType<VariantColorsResolver> {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled' || (input.color ?? 'teal') !== 'teal') return colors;
  return {
    ...colors,
    background: 'var(--recoup-accent)',
    hover: 'var(--recoup-accent-strong)',
    color: 'var(--recoup-on-accent)',
  };
}

/** Mantine's own surfaces stand on the same papers as ours. */
export const cssVariables: CSSVariablesResolver = () => {
  const papers = {
    '--mantine-color-body': 'var(--recoup-surface)',
    '--mantine-color-text': 'var(--recoup-text)',
    '--mantine-color-dimmed': 'var(--recoup-text-quiet)',
    '--mantine-color-default-border': 'var(--recoup-hairline-strong)',
    '--mantine-color-anchor': 'var(--recoup-accent)',
    '--mantine-color-placeholder': 'var(--recoup-text-quiet)',
    '--mantine-color-error': 'var(--recoup-deadline)',
  };
  return { variables: {}, light: papers, dark: papers };
};
