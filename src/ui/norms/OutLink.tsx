import { useTranslation } from 'react-i18next';
import { linkHost } from '#core/jurisdiction/link-host.ts';

type Props = {
  readonly url: string;
  /** `page`: the text itself; `portal`: where it is looked up. */
  readonly to: 'page' | 'portal';
};

/** A way out of the app, to a host that the country's pack allows. */
export function OutLink({ url, to }: Props) {
  const { t } = useTranslation();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {t(`norms.link.${to}`, { host: linkHost(url) ?? url })}
    </a>
  );
}
