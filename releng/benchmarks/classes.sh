# Sourced by the benchmarks: waits for the class data archives, one for each use. First runs create them in the
# background, which would disturb measurements. Needs the variable archive, the folder of the built command line.
read -r fingerprint <"$archive/lib/fingerprint"
classes=${XDG_CACHE_HOME:-$HOME/.cache}/spinescribe/classes
for command in check export merge; do
  "$archive/spinescribe" "$command" >/dev/null 2>&1 || : # without a file, the command only creates the archive
done
for _ in $(seq 90); do
  [ "$(ls "$classes/$fingerprint"-*.[aj]* 2>/dev/null | grep -c -E '\.(aot|jsa)$')" -eq 3 ] && [ -z "$(ls -d "$classes"/*.lock 2>/dev/null)" ] && break
  sleep 1
done
