#!/bin/sh
# Runs one process of the image by its name; anything else is an operator command.
# `exec`: signals reach Node, which drains; a shell in between would swallow them.
set -eu
process="${1:-api}"
case "$process" in
  api | worker) exec node --enable-source-maps "/app/dist/apps/$process/apps/$process/src/main.js" ;;
  *) exec node "/app/dist/apps/cli/apps/cli/src/main.js" "$@" ;;
esac
