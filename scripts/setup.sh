#!/usr/bin/env bash
# Installs what the machine lacks: a Chromium-family browser with its driver, the fonts of the PDF, the tools that read PDFs back.
# Does nothing where all of it is there. Sourced by ./run and ./test.

have() { command -v "$1" >/dev/null 2>&1; }

missing_packages() {
  have chromium || have chromium-browser || have google-chrome || echo chromium
  if [ "${1:-run}" = test ]; then
    have chromedriver || echo chromium-driver
    have pdftotext || echo poppler-utils
    have qpdf || echo qpdf
  fi
  have fc-list || echo fontconfig
  local fonts
  fonts=$(fc-list 2>/dev/null || true)
  # TrueType, so that the PDF embeds them properly; the CFF form of Noto CJK becomes Type 3.
  grep -q 'wqy-microhei' <<<"$fonts" || echo fonts-wqy-microhei
  grep -q 'NotoSerif-Regular' <<<"$fonts" || echo fonts-noto-core
}

install_missing() {
  local missing
  missing=$(missing_packages "${1:-run}" | sort -u | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  if ! have apt-get; then
    echo "setup: not found: $missing. Install their counterparts for this system; without a browser no PDF is made." >&2
    return 0
  fi
  local sudo=''
  if [ "$(id -u)" -ne 0 ]; then
    if have sudo && sudo -n true 2>/dev/null; then sudo='sudo -n'; else
      echo "setup: not found: $missing. Run: sudo apt-get install $missing" >&2
      return 0
    fi
  fi
  echo "setup: installing $missing" >&2
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
  # shellcheck disable=SC2086
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

if ! have dotnet; then
  echo "setup: the .NET 10 SDK is needed (dotnet is not on the PATH)." >&2
  exit 1
fi
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
