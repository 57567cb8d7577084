import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useWords } from '../text/language';

export function AccountMenu() {
  const words = useWords();
  const { who, signOut } = useSession();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  if (who === null) return null;
  const items = [
    { key: 'account', label: words.shell.account },
    { key: 'out', label: words.shell.signOut },
  ];
  const choose = ({ key }: { readonly key: string }) => {
    if (key === 'account') return void navigate({ to: '/account' });
    void signOut().then(() => navigate({ to: '/sign-in' }));
  };
  return (
    // Whoever opens it by keyboard goes on in it by the arrows.
    <Dropdown menu={{ items, onClick: choose }} trigger={['click']} autoFocus onOpenChange={setOpen}>
      <Button ghost size="small" aria-haspopup="menu" aria-expanded={open}>
        {who.name}
      </Button>
    </Dropdown>
  );
}
