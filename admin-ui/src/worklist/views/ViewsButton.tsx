import BookmarksIcon from '@mui/icons-material/BookmarksOutlined';
import { Button, Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTaskFilter } from '../useTaskFilter';
import { filterOf } from './filterOf';
import { useDefaultView } from './useDefaultView';
import { useViews } from './useViews';
import { ViewDialog } from './ViewDialog';

/** The person's own views: open one, keep what is shown as another, remove one. */
export function ViewsButton() {
  const translate = useTranslate();
  const { views, save, remove } = useViews();
  const { setFilter } = useTaskFilter();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState(false);
  useDefaultView(views);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        startIcon={<BookmarksIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('task.views.button')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {views?.map((view) => (
          <MenuItem
            key={view.id}
            onClick={() => {
              setFilter(filterOf(view));
              close();
            }}
          >
            <ListItemText
              primary={view.name}
              secondary={view.isDefault ? translate('task.views.isDefault') : undefined}
            />
          </MenuItem>
        ))}
        {views?.length === 0 && <MenuItem disabled>{translate('task.views.none')}</MenuItem>}
        <Divider />
        <MenuItem
          onClick={() => {
            setDialog(true);
            close();
          }}
        >
          {translate('task.views.keep')}
        </MenuItem>
        {views?.map((view) => (
          <MenuItem key={`remove ${view.id}`} onClick={() => remove.mutate(view.id)}>
            {translate('task.views.remove', { name: view.name })}
          </MenuItem>
        ))}
      </Menu>
      {dialog && <ViewDialog save={save} onClose={() => setDialog(false)} />}
    </>
  );
}
