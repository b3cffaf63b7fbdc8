#!/usr/bin/env bash
# Writes requirements.lock: every package below the pinned ones, with hashes and without a registry address,
# for every supported Python and platform. Needs uv; run it after changing a pin in pyproject.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-annotate --no-header --quiet --output-file requirements.lock
