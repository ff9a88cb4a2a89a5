import { Title, useTranslate } from 'react-admin';

/** The page's name in the bar and in the browser's tab. */
export function PageTitle({ title }: { title: string }) {
  const translate = useTranslate();
  return (
    <>
      <Title title={title} />
      <title>{`${title} · ${translate('app.name')}`}</title>
    </>
  );
}
