# Read by Studio's start scripts: runs their function studio, which starts Java, and runs it again when Eclipse requests
# a restart by its exit code. 23: with the same arguments. 24: with new arguments, which Eclipse has written at the end
# of its output, one per line; they replace arguments of the same name, and the others stay.

same_again=23
other_arguments=24
line_break='
'

# Prints the arguments at the end of file $1, one per line: names of options, each before its value if it has one.
written_arguments() {
  written=
  value_may_follow=
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      '') continue ;;
      -[!a-zA-Z]* | -*[!a-zA-Z0-9._-]*) written= value_may_follow= ;;
      -?*) written=$written$line$line_break value_may_follow=yes ;;
      *)
        [ -n "$value_may_follow" ] && written=$written$line$line_break || written=
        value_may_follow=
        ;;
    esac
  done <"$1"
  printf '%s' "$written"
}

# Returns success if argument $1 is the name of an option among the arguments $2, one per line.
is_replaced() {
  case $1 in
    -?*) ;;
    *) return 1 ;;
  esac
  case $line_break$2$line_break in
    *"$line_break$1$line_break"*) return 0 ;;
  esac
  return 1
}

output=$(mktemp "${TMPDIR:-/tmp}/spinescribe-studio.XXXXXX") || exit
trap 'rm -f "$output"' EXIT
# A signal that ends the script also ends Studio, and the script waits until Studio has closed.
trap 'kill "$process" 2>/dev/null' HUP INT TERM

while :; do
  studio "$@" <&0 >"$output" &
  process=$!
  wait "$process"
  code=$?
  while kill -0 "$process" 2>/dev/null; do # a signal has ended wait, but not Studio
    wait "$process"
    code=$?
  done
  case $code in
    "$same_again") ;;
    "$other_arguments")
      new=$(written_arguments "$output")
      left=$#
      while [ "$left" -gt 0 ]; do
        left=$((left - 1))
        if is_replaced "$1" "$new"; then
          case ${2:--} in
            -*) ;;
            *) shift && left=$((left - 1)) ;;
          esac
        else
          set -- "$@" "$1"
        fi
        shift
      done
      old_ifs=$IFS
      IFS=$line_break
      set -f
      # shellcheck disable=SC2086
      set -- $new "$@"
      set +f
      IFS=$old_ifs
      ;;
    *)
      cat "$output"
      exit "$code"
      ;;
  esac
done
