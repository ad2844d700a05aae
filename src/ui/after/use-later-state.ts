import { useTranslation } from 'react-i18next';
import type { LaterState } from '#core/log/later-letters.ts';
import { useFormats } from '../formats.ts';

/** Whether the time of a later letter has come, in words. */
export function useLaterState(): (state: LaterState) => string {
  const { t } = useTranslation();
  const { date } = useFormats();
  return (state) => {
    switch (state.is) {
      case 'open':
        return t('after.next.open');
      case 'filed':
      case 'from':
        return t(`after.next.${state.is}`, { date: date(state.day) });
      case 'not-yet':
        return t(`after.next.because.${state.because}`);
      default:
        return state satisfies never;
    }
  };
}
