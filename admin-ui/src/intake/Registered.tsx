import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { casePath } from '../cases/casePath';

interface Props {
  number: string;
  /** What has been done. */
  said?: string;
  /** Who does what now. */
  next?: string;
  onAnother: () => void;
}

/** The number, large enough to be read out across a counter. */
export function Registered({ number, said = 'intake.registered', next, onAnother }: Props) {
  const translate = useTranslate();
  return (
    <Card sx={{ my: 2, maxWidth: 960 }}>
      <CardContent role="status" sx={{ textAlign: 'center', py: 5 }}>
        <CheckCircleIcon color="success" sx={{ fontSize: 48 }} />
        <Typography>{translate(said)}</Typography>
        <Typography variant="h4" component="p" sx={{ fontWeight: 700, my: 2 }}>
          {number}
        </Typography>
        {next && <Typography sx={{ mb: 2 }}>{translate(next)}</Typography>}
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          spacing={1.5}
          sx={{ justifyContent: 'center' }}
        >
          <Button variant="contained" size="large" component={Link} to={casePath(number)}>
            {translate('task.openCase')}
          </Button>
          <Button variant="outlined" size="large" onClick={onAnother}>
            {translate('intake.another')}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
