-- Whoever stores readings waits until the switch is done; who reads them sees the old ones until then.
lock table core.reading in share row exclusive mode
