"""Airflow's REST interface, as much of it as starting needs."""

from dataclasses import dataclass
from typing import Any

import httpx

from domain.errors import FatalError

# A busy machine answers late: every DAG that is due runs at once after a start.
_PATIENCE_S = 120.0
COMPONENTS = ("metadatabase", "scheduler", "triggerer", "dag_processor")


@dataclass(frozen=True, slots=True)
class Rest:
    """A user's access to the REST interface at ``address``."""

    address: str
    password: str
    user: str = "admin"

    def unhealthy(self) -> list[str]:
        """The components that are not healthy (yet), ``api-server`` where nothing answers."""
        try:
            health = httpx.get(f"{self.address}/api/v2/monitor/health", timeout=_PATIENCE_S).json()
        except (httpx.HTTPError, ValueError):
            return ["api-server"]
        return [name for name in COMPONENTS if (health.get(name) or {}).get("status") != "healthy"]

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None, *, also: tuple[int, ...] = ()) -> Any:  # noqa: ANN401  # JSON
        """The JSON answer to a request below ``/api/v2``; a status in ``also`` is no error, and answered ``None``."""
        with httpx.Client(base_url=self.address, timeout=_PATIENCE_S) as client:
            given = client.post("/auth/token", json={"username": self.user, "password": self.password})
            if given.is_success:
                token = given.json()["access_token"]
                headers = {"Authorization": f"Bearer {token}"}
                answer = client.request(method, f"/api/v2{path}", json=body, headers=headers)
                if answer.status_code in also:
                    return None
                if answer.is_success:
                    return answer.json() if answer.content else None
                given = answer
        message = f"Airflow answered {given.status_code} to {method} {path}: {given.text[:300]}"
        raise FatalError(message)


def ensure_pool(rest: Rest, name: str, slots: int, description: str) -> None:
    """A pool with so many slots; one that is there keeps the slots that a person gave it."""
    body = {"name": name, "slots": slots, "description": description, "include_deferred": False}
    rest.ask("POST", "/pools", body, also=(409,))


def ensure_connection(rest: Rest, name: str, fields: dict[str, Any]) -> None:
    """A connection with these fields, new or anew."""
    body = {"connection_id": name, **fields}
    if rest.ask("POST", "/connections", body, also=(409,)) is None:
        rest.ask("PATCH", f"/connections/{name}", body)
