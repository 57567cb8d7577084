#!/bin/sh
# Waits for the frontend, then creates the namespace TEMPORAL_NAMESPACE or sets its retention.
set -eu
until temporal operator cluster health > /dev/null 2>&1; do sleep 1; done
temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 720h ||
  temporal operator namespace update --namespace "$TEMPORAL_NAMESPACE" --retention 720h
