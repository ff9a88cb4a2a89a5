import { useRecordContext, useTranslate } from 'react-admin';

/** `A31_5` is item 5 of article 31. */
const ARTICLE = /A(\d+)(?:_(\d+))?$/;

/** A matter with the article that names it. */
export function MatterOption() {
  const choice = useRecordContext<{ id: string; name: string }>();
  const translate = useTranslate();
  if (!choice) return null;
  const [, article, item] = ARTICLE.exec(choice.id) ?? [];
  return (
    <>
      {translate(choice.name)}
      {article && translate(item ? 'intake.item' : 'intake.article', { article, item })}
    </>
  );
}
