"""Firefox plays an evening, where it is installed. usage: evening_in_firefox.py BLASON [NAME...]"""
import pathlib
import shutil
import sys

from evening_led import evening
from program import run_checks

CLIENT = pathlib.Path(__file__).parent / "client_firefox.py"


def check_firefox(folder):
    if shutil.which("firefox-esr") is None:
        return print("firefox-esr is not installed")
    played = evening(folder, [sys.executable, str(CLIENT)], within=60)
    assert len(played) == 2 and sum(right for right, _ in played) > 0, played


run_checks(globals())
