; The Windows installer: makensis -DVERSION=0.1.0 -DBUNDLE=..\..\build\bundle\psoas-timer psoas-timer.nsi
; For one person, so it asks for no administrator. BUNDLE is PyInstaller's folder, built on Windows.
Unicode true
SetCompressor /SOLID lzma

!ifndef VERSION
  !error "say -DVERSION=..."
!endif
!ifndef BUNDLE
  !error "say -DBUNDLE=..."
!endif
!ifndef OUTPUT
  !define OUTPUT "psoas-timer-${VERSION}-setup.exe"
!endif
!define NAME "Psoas Timer"
!define PROGRAM "psoas-timer-window.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\psoas-timer"
!define CLASSES "Software\Classes\Applications\${PROGRAM}"

!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "${NAME}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\psoas-timer"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

Section "install"
  ; An older version's files would be found before the new one's.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  ; ".psoas.yaml" is no ending to Windows, so the program only stands in "Open with" of .yaml.
  WriteRegStr HKCU "${CLASSES}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\SupportedTypes" ".yaml" ""
  WriteRegStr HKCU "${CLASSES}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; A person's routines, settings and history are elsewhere and stay.
Section "uninstall"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\psoas-timer.exe"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${CLASSES}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "psoas-timer"
SectionEnd
