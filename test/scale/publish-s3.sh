#!/usr/bin/env bash
# Puts what `wegwijzer build FEED -o DIR` made on S3-compatible storage, in the order in which no visitor meets half of it.
#   publish-s3.sh DIR s3://bucket/mkb [options of aws, such as --endpoint-url https://storage.example.nl]
# Stopped halfway, visitors have the earlier feed, whole; run it again. Old builds stay: docs/scale.md says how long to keep them.
set -euo pipefail
dir=${1:?the directory that was built} to=${2:?where it goes, as s3://bucket/path}
shift 2

manifest=$dir/compiled/manifest.json
build=$(sed -n 's/.*"build":"\([0-9a-f]*\)".*/\1/p' "$manifest")
[[ -n $build && -d $dir/compiled/$build ]] || { echo "$manifest names no build that is there." >&2; exit 1; }

# Storage that is not Amazon's may not know the newer checksums.
export AWS_REQUEST_CHECKSUM_CALCULATION=when_required AWS_RESPONSE_CHECKSUM_VALIDATION=when_required
for_good='public, max-age=31536000, immutable'
for_now='public, max-age=300, stale-while-revalidate=600, stale-if-error=86400'
put() { aws s3 cp --only-show-errors --no-guess-mime-type "$@"; }
json() { put "$1" "$2" --content-type application/json --cache-control "$for_now" "${@:3}"; }

# 1. The build, which nothing points to yet.
put "$dir/compiled/$build/" "$to/compiled/$build/" --recursive --content-type application/octet-stream --cache-control "$for_good" "$@"
# Its manifest beside it, so that one can go back to it.
json "$manifest" "$to/compiled/$build/manifest.json" "$@"
# 2. What is plain: the full form, and members of an index.
entries=()
while IFS= read -r -d '' path; do
  if grep -q '"manifest": "compiled/manifest.json"' "$path"; then entries+=("$path"); else json "$path" "$to/${path#"$dir"/}" "$@"; fi
done < <(find "$dir" -name '*.json' -not -path "$dir/compiled/*" -print0)
# 3. The switch.
json "$manifest" "$to/compiled/manifest.json" "$@"
# 4. The entry.
for path in "${entries[@]}"; do json "$path" "$to/${path#"$dir"/}" "$@"; done
echo "$build is at $to"
