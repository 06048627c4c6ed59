package clean

func duplicate(r *reading) {}
