import { useServices } from './services.tsx';

/** Loads the page anew, after what was typed is stored; what cannot be stored is asked about (use-leave-warning.ts). */
export function useReload(): () => Promise<void> {
  const { keeper } = useServices();
  return async () => {
    await keeper.flush();
    location.reload();
  };
}
