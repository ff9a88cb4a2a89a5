import { Button } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import type { RequestOffer } from '../types';
import { requestPath } from './requestPath';

/** What may be asked for beside the tasks; each opens its form. */
export function RequestButtons({ number, offers }: { number: string; offers: RequestOffer[] }) {
  const locale = useLocale();
  return offers.map(({ name, title, titleEn }) => (
    <Button key={name} variant="outlined" component={Link} to={requestPath(number, name)}>
      {locale === 'en' ? titleEn : title}
    </Button>
  ));
}
