# Read by the benchmarks: waits until the archives of classes are there, one for each use, which first runs make in the
# background and beside which nothing can be measured. Needs archive, the folder of the built command line.
read -r fingerprint <"$archive/lib/fingerprint"
classes=${XDG_CACHE_HOME:-$HOME/.cache}/spinescribe/classes
for command in check export merge; do
  "$archive/spinescribe" "$command" >/dev/null 2>&1 || : # without a file there is nothing to do but to make the archive
done
for _ in $(seq 90); do
  [ "$(ls "$classes/$fingerprint"-*.[aj]* 2>/dev/null | grep -c -E '\.(aot|jsa)$')" -eq 3 ] && [ -z "$(ls -d "$classes"/*.lock 2>/dev/null)" ] && break
  sleep 1
done
